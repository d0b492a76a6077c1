# language: vi
Tính năng: Tiêu chuẩn Giấy khen của Chủ tịch UBND cấp xã, cấp huyện

  Quy tắc: Luật giao tỉnh quy định tiêu chuẩn Giấy khen thì không tự đặt tiêu chuẩn thay tỉnh
    Căn cứ: điểm đ khoản 1 và khoản 2 Điều 75 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    Bối cảnh:
      Biết bà Nguyễn Thị Lành ở xã Trường Tây có thành tích được bình xét trong phong trào thi đua do Chủ tịch UBND xã Trường Tây phát động
      Và bộ quy định chưa có nội dung Quyết định số 61/2024/QĐ-UBND ngày 04/11/2024 của UBND tỉnh Tây Ninh

    @TC-75-01 @l2022/75/1/đ @l2022/75/2
    Tình huống: Chưa có quy định của tỉnh
      Khi thẩm định đề nghị tặng Giấy khen của Chủ tịch UBND xã Trường Tây ngày 20/05/2025
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và về tiêu chuẩn, kết luận là "Chưa có quy định để áp dụng"
      Và văn bản còn thiếu là "Quyết định số 61/2024/QĐ-UBND ngày 04/11/2024 của UBND tỉnh Tây Ninh"

    @TC-75-02 @l2022/75/2
    Tình huống: Người thẩm định đã đối chiếu quy định của tỉnh và ghi ý kiến
      Biết ngày 19/05/2025 người thẩm định ghi ý kiến "Đạt tiêu chuẩn theo Quyết định số 61/2024/QĐ-UBND", có lý do và tên văn bản
      Khi thẩm định đề nghị tặng Giấy khen của Chủ tịch UBND xã Trường Tây ngày 20/05/2025
      Thì kết luận là "Đủ điều kiện theo ý kiến thẩm định"
      Và tên người ghi ý kiến, ngày và văn bản được in trong tờ trình

  Quy tắc: Giấy khen tặng cho cá nhân, tập thể và hộ gia đình; tiêu chuẩn lấy ở văn bản của tỉnh
    Căn cứ: điểm d, điểm đ khoản 1 và khoản 2 Điều 75, Điều 8 Luật Thi đua, khen thưởng năm 2022; khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương năm 2025.
    Nguồn: đã đối chiếu văn bản.

    @TC-75-03 @l2022/75/1/đ @l2022/75/2 @l2022/8
    Khung tình huống: Giấy khen của Chủ tịch UBND cấp xã cho <ai>, theo <loại hình>
      Biết <ai> ở <đơn vị> được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo <loại hình>
      Và thành tích của năm 2024
      Khi thẩm định đề nghị này ngày 20/02/2025
      Thì về hình thức, kết luận là "Đúng hình thức và đối tượng"
      Và về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và kết luận là "<kết luận>"

      Dữ liệu: tỉnh không quy định thêm và tỉnh chưa có văn bản
        | ai                        | loại hình          | đơn vị        | kết luận                    |
        | ông Nguyễn Văn Hòa        | công trạng         | xã Thử Nghiệm | Đủ điều kiện, tiêu chuẩn    |
        | tập thể ấp Trường Phước   | công trạng         | xã Thử Nghiệm | Đủ điều kiện, tiêu chuẩn    |
        | hộ gia đình bà Lê Thị Mận | phong trào thi đua | xã Thử Nghiệm | Đủ điều kiện, tiêu chuẩn    |
        | hộ gia đình bà Lê Thị Mận | đột xuất           | xã Thử Nghiệm | Đủ điều kiện, tiêu chuẩn    |
        | ông Nguyễn Văn Hòa        | công trạng         | xã Trường Tây | Chưa có quy định để áp dụng |
        | tập thể ấp Trường Phước   | phong trào thi đua | xã Trường Tây | Chưa có quy định để áp dụng |
        | hộ gia đình bà Lê Thị Mận | phong trào thi đua | xã Trường Tây | Chưa có quy định để áp dụng |

    @TC-75-04 @l2022/75/1/d @l2022/75/2 @l2022/8
    Khung tình huống: Giấy khen của Chủ tịch UBND cấp huyện cho <ai>, theo <loại hình>, ngày 20/02/2025
      Biết <ai> ở <đơn vị> được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp huyện" theo <loại hình>
      Và thành tích của năm 2024
      Khi thẩm định đề nghị này ngày 20/02/2025
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và kết luận là "<kết luận>"

      Dữ liệu: tỉnh không quy định thêm và tỉnh chưa có văn bản
        | ai                         | loại hình          | đơn vị         | kết luận                    |
        | ông Nguyễn Văn Hòa         | công trạng         | xã Thử Nghiệm  | Đủ điều kiện, tiêu chuẩn    |
        | tập thể khu phố 4          | phong trào thi đua | xã Thử Nghiệm  | Đủ điều kiện, tiêu chuẩn    |
        | hộ gia đình ông Mai Văn Tư | phong trào thi đua | xã Thử Nghiệm  | Đủ điều kiện, tiêu chuẩn    |
        | ông Nguyễn Văn Hòa         | công trạng         | phường Bắc Sơn | Chưa có quy định để áp dụng |
        | tập thể khu phố 4          | phong trào thi đua | phường Bắc Sơn | Chưa có quy định để áp dụng |
        | hộ gia đình ông Mai Văn Tư | phong trào thi đua | phường Bắc Sơn | Chưa có quy định để áp dụng |

    @TC-75-05 @l2022/75/1/d @lorg-2025/51/3
    Khung tình huống: Giấy khen của Chủ tịch UBND cấp huyện đề nghị xét ngày <ngày xét>
      Biết ông Nguyễn Văn Hòa được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp huyện" theo công trạng
      Và thành tích của năm 2024
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về thẩm quyền, kết luận là "<thẩm quyền>"
      Và kết luận là "<kết luận>"

      Dữ liệu: ngày cuối có cấp huyện và ngày đầu không còn
        | ngày xét   | thẩm quyền      | kết luận                 |
        | 30/06/2025 | Đúng thẩm quyền | Đủ điều kiện, tiêu chuẩn |
        | 01/07/2025 | Sai thẩm quyền  | Sai thẩm quyền           |

  Quy tắc: Trước ngày 01/01/2024 Luật cũ có tiêu chuẩn chung của Giấy khen
    Căn cứ: Điều 74, Điều 75 Luật Thi đua, khen thưởng năm 2003.
    Nguồn: chưa kiểm chứng.

    @TC-75-10 @l2003/74 @l2003/75
    Khung tình huống: Năm 2023, <ai>, "<điều kiện>": <đạt>
      Biết <ai> được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo công trạng
      Và thành tích của năm 2023
      Và hồ sơ ghi nhận:
        | <điều kiện> | <đạt> |
      Khi thẩm định đề nghị này ngày 20/12/2023
      Thì kết luận là "<kết luận>"
      Và về tiêu chuẩn, nguồn của kết luận là "Chưa kiểm chứng"

      Dữ liệu: cá nhân và tập thể, mỗi bên chỉ xét điều kiện của mình
        | ai                 | điều kiện                                             | đạt   | kết luận                 |
        | ông Nguyễn Văn Hòa | phẩm chất đạo đức tốt, đoàn kết                       | có    | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Hòa | phẩm chất đạo đức tốt, đoàn kết                       | không | Không đủ tiêu chuẩn      |
        | ông Nguyễn Văn Hòa | tích cực học tập nâng cao trình độ                    | không | Không đủ tiêu chuẩn      |
        | tập thể ấp 4       | hoàn thành tốt nhiệm vụ và nghĩa vụ công dân          | có    | Đủ điều kiện, tiêu chuẩn |
        | tập thể ấp 4       | hoàn thành tốt nhiệm vụ và nghĩa vụ công dân          | không | Không đủ tiêu chuẩn      |
        | tập thể ấp 4       | nội bộ đoàn kết                                       | không | Không đủ tiêu chuẩn      |
        | tập thể ấp 4       | thực hiện tốt dân chủ ở cơ sở                         | không | Không đủ tiêu chuẩn      |
        | tập thể ấp 4       | thực hành tiết kiệm, phòng chống tham nhũng, lãng phí | không | Không đủ tiêu chuẩn      |
        | ông Nguyễn Văn Hòa | thực hiện tốt dân chủ ở cơ sở                         | không | Đủ điều kiện, tiêu chuẩn |
        | tập thể ấp 4       | tích cực học tập nâng cao trình độ                    | không | Đủ điều kiện, tiêu chuẩn |

  Quy tắc: Ở tỉnh Bắc Ninh tiêu chuẩn Giấy khen theo Quyết định số 86/2025/QĐ-UBND từ ngày 15/12/2025
    Căn cứ: khoản 3 Điều 4 Quyết định số 86/2025/QĐ-UBND của UBND tỉnh Bắc Ninh; khoản 2 Điều 75 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản, chỉ áp dụng ở tỉnh Bắc Ninh.

    @TC-75-06 @bn86/4/3 @l2022/75/2
    Khung tình huống: Cá nhân ở Bắc Ninh, được bình xét <bình xét>, ảnh hưởng trong lĩnh vực <ảnh hưởng>, ngày <ngày xét>
      Biết ông Ngô Văn Phúc ở tỉnh Bắc Ninh được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo công trạng
      Và thành tích của năm 2025
      Và hồ sơ ghi nhận:
        | hoàn thành tốt nhiệm vụ và nghĩa vụ công dân                                                | <nhiệm vụ>  |
        | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                       | <bình xét>  |
        | nhiều thành tích hoặc thành tích đột xuất có ảnh hưởng trong lĩnh vực thuộc cơ quan quản lý | <ảnh hưởng> |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: trước và từ ngày 15/12/2025; một trong hai thành tích là đủ
        | ngày xét   | nhiệm vụ | bình xét | ảnh hưởng | kết luận                    |
        | 14/12/2025 | có       | có       | có        | Chưa có quy định để áp dụng |
        | 15/12/2025 | có       | có       | không     | Đủ điều kiện, tiêu chuẩn    |
        | 15/12/2025 | có       | không    | có        | Đủ điều kiện, tiêu chuẩn    |
        | 15/12/2025 | có       | không    | không     | Không đủ tiêu chuẩn         |
        | 15/12/2025 | không    | có       | có        | Không đủ tiêu chuẩn         |

    @TC-75-11 @bn86/4/3 @l2022/75/2
    Khung tình huống: Giấy khen của Sở ở Bắc Ninh cho <ai>, chấp hành gương mẫu: <gương mẫu>
      Biết <ai> ở tỉnh Bắc Ninh được đề nghị tặng "Giấy khen của Sở" theo phong trào thi đua
      Và thành tích của năm 2025
      Và hồ sơ ghi nhận:
        | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua | có          |
        | gương mẫu chấp hành chủ trương của Đảng và pháp luật của Nhà nước     | <gương mẫu> |
      Khi thẩm định đề nghị này ngày 22/12/2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: cá nhân, tập thể, hộ gia đình
        | ai                          | gương mẫu | kết luận                 |
        | ông Ngô Văn Phúc            | có        | Đủ điều kiện, tiêu chuẩn |
        | ông Ngô Văn Phúc            | không     | Không đủ tiêu chuẩn      |
        | tập thể Trạm y tế           | có        | Đủ điều kiện, tiêu chuẩn |
        | tập thể Trạm y tế           | không     | Không đủ tiêu chuẩn      |
        | hộ gia đình bà Đàm Thị Xuân | có        | Đủ điều kiện, tiêu chuẩn |
        | hộ gia đình bà Đàm Thị Xuân | không     | Không đủ tiêu chuẩn      |

    @TC-75-07 @bn86/4/3
    Khung tình huống: Tập thể ở Bắc Ninh, nội bộ đoàn kết: <đoàn kết>
      Biết tập thể Trạm y tế ở tỉnh Bắc Ninh được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo công trạng
      Và thành tích của năm 2025
      Và hồ sơ ghi nhận:
        | nội bộ đoàn kết                                                       | <đoàn kết> |
        | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua | có         |
      Khi thẩm định đề nghị này ngày 20/12/2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đoàn kết và không
        | đoàn kết | kết luận                 |
        | có       | Đủ điều kiện, tiêu chuẩn |
        | không    | Không đủ tiêu chuẩn      |

    @TC-75-08 @bn86/4/3
    Khung tình huống: Hộ gia đình ở Bắc Ninh, đóng góp công sức <công sức>, đất đai <đất đai>
      Biết hộ gia đình bà Đàm Thị Xuân ở tỉnh Bắc Ninh được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo phong trào thi đua
      Và thành tích của năm 2025
      Và hồ sơ ghi nhận:
        | có nhiều đóng góp về công sức | <công sức> |
        | có nhiều đóng góp về đất đai  | <đất đai>  |
      Khi thẩm định đề nghị này ngày 20/12/2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: với Giấy khen chỉ cần một loại đóng góp
        | công sức | đất đai | kết luận                 |
        | có       | không   | Đủ điều kiện, tiêu chuẩn |
        | không    | có      | Đủ điều kiện, tiêu chuẩn |
        | không    | không   | Không đủ tiêu chuẩn      |
