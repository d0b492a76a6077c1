# language: vi
Tính năng: Hội đồng xét công nhận sáng kiến

  Quy tắc: Sáng kiến được công nhận khi có ít nhất 2/3 tổng số thành viên đồng ý
    Căn cứ: Điều 8 Thông tư số 18/2013/TT-BKHCN.
    Nguồn: đã đối chiếu văn bản.

    @SK-08-01 @tt18-2013-bkhcn/8
    Khung tình huống: Hội đồng <thành viên> người, <đồng ý> phiếu đồng ý
      Biết Hội đồng xét sáng kiến gồm <thành viên> thành viên
      Và kỳ họp ngày 10/10/2024 có <thành viên> người dự
      Và Hội đồng bỏ phiếu: <đồng ý> đồng ý, <không> không đồng ý
      Khi xem kết quả kỳ họp xét công nhận sáng kiến
      Thì cần ít nhất <cần> phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: đúng 2/3 là đủ
        | thành viên | đồng ý | không | cần | kết luận             |
        | 9          | 6      | 3     | 6   | Đủ tỷ lệ phiếu       |
        | 9          | 5      | 4     | 6   | Không đủ tỷ lệ phiếu |
        | 7          | 5      | 2     | 5   | Đủ tỷ lệ phiếu       |
        | 7          | 4      | 3     | 5   | Không đủ tỷ lệ phiếu |

  Quy tắc: Người đứng đầu đồng thời là tác giả thì không chủ trì, không bỏ phiếu
    Căn cứ: Điều 8 Thông tư số 18/2013/TT-BKHCN.
    Nguồn: đã đối chiếu văn bản.

    @SK-08-02 @tt18-2013-bkhcn/8
    Khung tình huống: Hội đồng 9 người, người đứng đầu là tác giả, <việc>
      Biết Hội đồng xét sáng kiến gồm 9 thành viên
      Và kỳ họp ngày 10/10/2024 có 9 người dự
      Và Hội đồng bỏ phiếu: <đồng ý> đồng ý, 0 không đồng ý
      Và phiếu được ghi theo tên
      Và người đứng đầu là tác giả sáng kiến <việc>
      Khi xem kết quả kỳ họp xét công nhận sáng kiến
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: không tham gia thì 8 phiếu còn lại vẫn tính trên 9
        | việc           | đồng ý | kết luận               |
        | có bỏ phiếu    | 9      | Thiếu hồ sơ, thông tin |
        | không tham gia | 8      | Đủ tỷ lệ phiếu         |

    @SK-08-03 @tt18-2013-bkhcn/8
    Tình huống: Phiếu không ghi tên thì chưa biết người đứng đầu là tác giả có bỏ phiếu hay không
      Biết Hội đồng xét sáng kiến gồm 9 thành viên
      Và kỳ họp ngày 10/10/2024 có 9 người dự
      Và Hội đồng bỏ phiếu: 8 đồng ý, 0 không đồng ý
      Và người đứng đầu là tác giả sáng kiến không tham gia
      Khi xem kết quả kỳ họp xét công nhận sáng kiến
      Thì về Hội đồng, kết luận là "Thiếu hồ sơ, thông tin"
